/** The two sides as programs of their own, of which any number can run on one PostgreSQL behind a proxy. */
@NullMarked
package daybook.programs;

import org.jspecify.annotations.NullMarked;
