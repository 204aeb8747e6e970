/** How a fact is written down for ever: names, revisions, JSON and the upcasting of older revisions. */
@NullMarked
package daybook.facts.json;

import org.jspecify.annotations.NullMarked;
