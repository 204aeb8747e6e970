/** One PostgreSQL a JVM for the tests, and as many fresh databases on it as they ask for. */
@NullMarked
package daybook.testpostgres;

import org.jspecify.annotations.NullMarked;
