package daybook.facts.paper;

/** What a printed figure claims to be. */
public enum PrintedQuantity {
    /** The reward if the target is met in full. */
    REWARD_AT_TARGET,
    /** The reward if performance just reaches the threshold. */
    REWARD_AT_THRESHOLD,
    /** The reward of the whole agreement if every target is met. */
    TOTAL_REWARD,
    /** The part of the total reward that rests on surveys at the agreement's end. */
    REWARD_ON_SURVEYS,
    /** Investment recommended, in total. */
    RECOMMENDED_IN_TOTAL,
    /** The share of the stretch that performance is said to be on track for, in percent. */
    STRETCH_ON_TRACK
}
