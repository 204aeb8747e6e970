/** What may befall an installation, done to it on purpose; each sequence of misfortunes can be had again from its seed. */
@NullMarked
package daybook.chaos;

import org.jspecify.annotations.NullMarked;
