package daybook.command.rebuild;

import org.springframework.data.repository.Repository;

/** The wishes for rebuilds. */
interface RebuildRequestRepository extends Repository<RebuildRequest, Long> {

    RebuildRequest save(RebuildRequest request);
}
