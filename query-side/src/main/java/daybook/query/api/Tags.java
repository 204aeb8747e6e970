package daybook.query.api;

import daybook.facts.id.Id;
import daybook.query.api.Questions.Question;
import daybook.query.daybook.EntrySearch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives answers about a thing its entity tag: the last entry about it, which a command's If-Match names. */
@Component
class Tags {

    private final EntrySearch entries;

    Tags(EntrySearch entries) {
        this.entries = entries;
    }

    <T> ResponseEntity<Found<T>> tagged(Question question, Id about, T data) {
        var answer = ResponseEntity.ok();
        entries.last(about.stream(), question.basis().entry()).ifPresent(entry -> answer.eTag("\"" + entry + "\""));
        return answer.body(question.found(data));
    }
}
