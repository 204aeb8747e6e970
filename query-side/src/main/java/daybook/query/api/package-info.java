/** What the pages show, as JSON: each answer with the basis it stands on, each list in pages that cannot shift. */
@NullMarked
package daybook.query.api;

import org.jspecify.annotations.NullMarked;
