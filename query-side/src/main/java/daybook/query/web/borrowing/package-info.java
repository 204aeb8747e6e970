/** The pages about money: borrowing against reward, a proposed investment, and the forms for decisions on them. */
@NullMarked
package daybook.query.web.borrowing;

import org.jspecify.annotations.NullMarked;
