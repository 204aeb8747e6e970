/** What both sides' JSON has in common: who may ask for it, and how it says that something is wrong (RFC 9457). */
@NullMarked
package daybook.access.api;

import org.jspecify.annotations.NullMarked;
