package daybook.query.registers;

/** Whether anything more can be approved under a delegation, and if not, why. */
public enum DelegationStanding {
    LIVE,
    /** The whole cap was approved. */
    SPENT,
    /** Its delegates decided against what was left. */
    REFUSED,
    EXPIRED,
    REVOKED
}
