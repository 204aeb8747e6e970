-- Which clauses are about a subject is asked whenever a delegation is used: a clause that takes it back counts from the
-- day of its meeting, whether or not anybody recorded what follows from it. What is stored never changes, so that the
-- answer stays the same, which is what an index asks of a function.
create function daybook.resolved_subjects(payload bytea) returns jsonb language sql immutable strict parallel safe
    return jsonb_path_query_array(convert_from(payload, 'UTF8')::jsonb, '$.clauses[*].subject')
        || jsonb_path_query_array(convert_from(payload, 'UTF8')::jsonb, '$.clauses[*].subjects[*]');

create index event_resolved_about on daybook.event using gin (daybook.resolved_subjects(payload))
    where type = 'ResolutionPassed';
