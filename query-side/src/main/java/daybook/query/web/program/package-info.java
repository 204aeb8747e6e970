/** The pages for whoever lets programs call the API: tokens, and what each rule means. */
@NullMarked
package daybook.query.web.program;

import org.jspecify.annotations.NullMarked;
