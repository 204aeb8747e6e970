/** By whom, in which office, under whose authority and out of which paper an entry was made. */
@NullMarked
package daybook.facts.authority;

import org.jspecify.annotations.NullMarked;
