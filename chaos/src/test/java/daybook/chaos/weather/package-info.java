/** Bad weather round an installation that runs: its line, disk, connections, clock, neighbours and releases go wrong. */
@NullMarked
package daybook.chaos.weather;

import org.jspecify.annotations.NullMarked;
