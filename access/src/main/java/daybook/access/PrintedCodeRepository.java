package daybook.access;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The codes by which somebody may become the first administrator. */
interface PrintedCodeRepository extends Repository<PrintedCode, String> {
    PrintedCode saveAndFlush(PrintedCode code);

    @NativeQuery("""
            select exists (select from access.first_code
                           where code_sha256 = :sha256 and failures < :most and made_at >= :from)
            """)
    boolean isGood(String sha256, int most, Instant from);

    @Modifying
    @NativeQuery("update access.first_code set failures = failures + 1")
    void countFailure();

    @Modifying
    @NativeQuery("delete from access.first_code where made_at < :moment")
    void deleteOlderThan(Instant moment);

    @Modifying
    @NativeQuery("delete from access.first_code")
    void deleteEvery();
}
