package daybook.testpostgres;

/**
 * A role's name and password on the test server.
 *
 * @param user the role's name
 * @param password its password, in the clear: the server holds nothing but test data
 */
public record Login(String user, String password) {}
