/**
 * The kinds of value that acts are told in. Of each is said once, for every door: how people type it, how programs write
 * it, how long it may be, its schema and an example.
 */
@NullMarked
package daybook.acts.kind;

import org.jspecify.annotations.NullMarked;
