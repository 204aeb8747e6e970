/** The worked example: a partnership's reward programme as one of its papers has it, recorded as people would record it. */
@NullMarked
package daybook.standalone.example;

import org.jspecify.annotations.NullMarked;
