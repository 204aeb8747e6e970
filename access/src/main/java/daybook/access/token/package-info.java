/** Tokens with which programs call the API as the person who made them, in some of that person's roles. */
@NullMarked
package daybook.access.token;

import org.jspecify.annotations.NullMarked;
