package daybook.standalone.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sign-ins of the example's accounts, each made once at the door and then used by story after story. */
final class KeptSignIns {

    private static final Map<String, List<Cookie>> KEPT = new ConcurrentHashMap<>();

    private KeptSignIns() {}

    /** Whether the one of this account still holds; if so the page is the first one after signing in. */
    static boolean letsIn(Page page, String account) {
        var kept = KEPT.get(account);
        if (kept == null) {
            return false;
        }
        page.context().clearCookies();
        page.context().addCookies(kept);
        page.navigate("/");
        return page.locator("#signed-in-as").count() == 1;
    }

    /** The one that was just made. */
    static void keep(Page page, String account) {
        KEPT.put(account, page.context().cookies());
    }
}
