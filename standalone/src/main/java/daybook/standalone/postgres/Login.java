package daybook.standalone.postgres;

/** A role of the database server's, and its password. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
