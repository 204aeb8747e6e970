package daybook.command.desk;

import daybook.acts.Errand;
import daybook.acts.mistake.MistakeCommand;

/** Under which name an errand is sent to the stream that it is for. */
public final class Addressee {

    /** Before the kind of thing: every stream hears what puts a mistake right beside the commands of its own family. */
    public static final String MISTAKE = "mistake in ";

    private Addressee() {}

    public static String of(Errand errand) {
        String kind = errand.about().kind();
        return errand instanceof MistakeCommand ? MISTAKE + kind : kind;
    }
}
