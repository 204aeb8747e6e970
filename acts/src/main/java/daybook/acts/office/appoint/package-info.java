/** Record who holds an office from a day on. */
@NullMarked
package daybook.acts.office.appoint;

import org.jspecify.annotations.NullMarked;
