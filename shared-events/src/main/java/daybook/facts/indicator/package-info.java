/** What has happened to an indicator: its definition, its targets and its returns. */
@NullMarked
package daybook.facts.indicator;

import org.jspecify.annotations.NullMarked;
