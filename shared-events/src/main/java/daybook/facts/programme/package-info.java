/** What has happened to one agreement's money: reward offered, borrowing allowed, investments decided, drawn and repaid. */
@NullMarked
package daybook.facts.programme;

import org.jspecify.annotations.NullMarked;
