/** What a programme may borrow, what it has agreed to spend, and what reward stands against it. */
@NullMarked
package daybook.query.borrowing;

import org.jspecify.annotations.NullMarked;
