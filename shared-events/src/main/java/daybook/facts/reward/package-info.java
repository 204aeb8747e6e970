/** What a reward target earns at its outturn: said once, for what decides about the reward and for what shows it. */
@NullMarked
package daybook.facts.reward;

import org.jspecify.annotations.NullMarked;
