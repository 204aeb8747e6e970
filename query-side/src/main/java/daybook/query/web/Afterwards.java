package daybook.query.web;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.query.asat.Basis;
import daybook.query.daybook.EntryLine;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Revocation;
import daybook.query.registers.Revoked;
import daybook.query.registers.Voice;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an entry does not say of itself, since it follows from what else is on record: that it came too late. */
@Component
public class Afterwards {

    private final RegistersQuery registers;
    private final Naming naming;
    private final Words words;

    Afterwards(RegistersQuery registers, Naming naming, Words words) {
        this.registers = registers;
        this.naming = naming;
        this.words = words;
    }

    /** A sentence that begins with a space, or nothing. */
    public String of(EntryLine line, Basis basis) {
        return line.fact() instanceof DelegationFact fact ? of(fact, line, basis) : "";
    }

    private String of(DelegationFact fact, EntryLine line, Basis basis) {
        return switch (fact) {
            case DelegatedApprovalGiven given ->
                registers
                        .delegation(given.delegation(), basis)
                        .map(page -> told(page, line, basis)
                                + entered(
                                        page.approvals().stream()
                                                .filter(approval -> approval.number() == given.approval())
                                                .flatMap(approval -> approval.voices().stream()),
                                        basis))
                        .orElse("");
            case DelegationExercised exercised ->
                registers
                        .delegation(exercised.delegation(), basis)
                        .map(page -> told(page, line, basis)
                                + entered(
                                        page.exercises().stream()
                                                .filter(exercise -> exercise.number() == exercised.exercise())
                                                .flatMap(exercise -> exercise.voices().stream()),
                                        basis))
                        .orElse("");
            case DelegatedApprovalRefused against ->
                registers
                        .delegation(against.delegation(), basis)
                        .map(page -> {
                            var refused = page.delegation().refused();
                            return told(page, line, basis)
                                    + entered(refused == null ? Stream.of() : refused.voices().stream(), basis);
                        })
                        .orElse("");
            case DelegationAnswer _, DelegationGranted _, DelegationRevoked _ -> "";
        };
    }

    /** What whoever decided typed for others, who had not said it themself. */
    private String entered(Stream<Voice> voices, Basis basis) {
        var names = naming.at(basis);
        return voices.filter(voice -> voice.heard() == Voice.Heard.ENTERED_FOR_THEM)
                .map(voice -> " "
                        + words.say(
                                "voice.typed",
                                names.office(voice.office()),
                                names.office(Objects.requireNonNull(voice.enteredBy()))))
                .collect(Collectors.joining());
    }

    private String told(DelegationPage page, EntryLine line, Basis basis) {
        var entered = line.entered();
        var revocation = page.delegation().revoked();
        var revoked = Revoked.of(revocation, entered.effective(), entered.entry());
        return revocation == null || revoked == null ? "" : " " + said(words, naming.at(basis), revoked, revocation);
    }

    /** The same wherever the decision is shown. */
    public static String said(Words words, Names names, Revoked revoked, Revocation revocation) {
        return words.say("Revoked." + revoked, Words.date(revocation.on()), names.clause(revocation.clause()));
    }
}
