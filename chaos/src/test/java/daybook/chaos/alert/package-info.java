/** The alert rules that operators are given, judged by Prometheus' own tool. */
@NullMarked
package daybook.chaos.alert;

import org.jspecify.annotations.NullMarked;
