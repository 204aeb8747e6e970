package daybook.access;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The codes by which somebody may become the first administrator. */
interface PrintedCodeRepository extends Repository<PrintedCode, String> {
    PrintedCode saveAndFlush(PrintedCode code);

    boolean existsBySha256AndFailuresLessThanAndMadeAtGreaterThanEqual(String sha256, int most, Instant from);

    @Modifying
    @Query("update PrintedCode code set code.failures = code.failures + 1")
    void countFailure();

    @Modifying
    @Query("delete from PrintedCode code where code.madeAt < :moment")
    void deleteOlderThan(Instant moment);

    @Modifying
    @Query("delete from PrintedCode")
    void deleteEvery();
}
