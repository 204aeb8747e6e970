/** The bodies that meet: what each may decide, and what it can only endorse or recommend. */
@NullMarked
package daybook.facts.body;

import org.jspecify.annotations.NullMarked;
