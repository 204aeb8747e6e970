/** The papers that entries rest on, and the figures printed in them. */
@NullMarked
package daybook.facts.paper;

import org.jspecify.annotations.NullMarked;
