/** How long a sign-in lasts, what each request is held to, and what is laid aside of one that comes too late. */
@NullMarked
package daybook.access.session;

import org.jspecify.annotations.NullMarked;
