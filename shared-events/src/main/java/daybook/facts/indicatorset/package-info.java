/** What has happened to an agreement, scorecard or plan: its members and the terms of its reward. */
@NullMarked
package daybook.facts.indicatorset;

import org.jspecify.annotations.NullMarked;
