/** Forms: their fields, what was typed into them, and why they were refused. */
@NullMarked
package daybook.query.web.form;

import org.jspecify.annotations.NullMarked;
