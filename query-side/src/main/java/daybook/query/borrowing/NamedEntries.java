package daybook.query.borrowing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries that stand behind the figures, so that a page can say who made them. */
final class NamedEntries {

    private NamedEntries() {}

    static List<Long> of(Proposal proposal) {
        List<Long> entries = new ArrayList<>(List.of(proposal.entry()));
        if (proposal.recommendation() != null) {
            entries.add(proposal.recommendation().entry());
        }
        proposal.decisions().forEach(decision -> entries.add(decision.entry()));
        proposal.releases().forEach(release -> entries.add(release.entry()));
        return entries;
    }

    static List<Long> of(@Nullable RewardLine reward) {
        List<Long> entries = new ArrayList<>();
        if (reward != null) {
            entries.add(reward.entry());
            reward.printed().forEach(figure -> entries.add(figure.entry()));
        }
        return entries;
    }

    static List<Long> of(Facility facility) {
        List<Long> entries = new ArrayList<>();
        if (facility.authorisedEntry() != null) {
            entries.add(facility.authorisedEntry());
        }
        for (Facility.Extension extension : facility.extensions()) {
            entries.add(extension.requestEntry());
            if (extension.decisionEntry() != null) {
                entries.add(extension.decisionEntry());
            }
        }
        facility.changes().forEach(change -> entries.add(change.entry()));
        return entries;
    }
}
