/** The one door: a request is heard once, refused with reasons, or recorded and answered with its entry numbers. */
@NullMarked
package daybook.command.desk;

import org.jspecify.annotations.NullMarked;
