/** What has happened to one agreement's money: reward offered, borrowing allowed, investments proposed and decided. */
@NullMarked
package daybook.facts.programme;

import org.jspecify.annotations.NullMarked;
