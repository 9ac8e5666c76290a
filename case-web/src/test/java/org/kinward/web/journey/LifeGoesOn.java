package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.journey.LifeBegins.day;

import java.util.Map;
import java.util.stream.IntStream;

import org.kinward.web.intake.NightPages;

/** A whole life, third part: the family, the way home, visits, the closing, and a new file of the same child. */
final class LifeGoesOn {

    private final NightPages worker;
    private final NightPages manager;

    LifeGoesOn(NightPages worker, NightPages manager) {
        this.worker = worker;
        this.manager = manager;
    }

    void familySeen(String page) {
        worker.go(page + "/family").choose("by", "COMMITTEE").choose("who", "MOTHER").tick("abroad", "NO")
                .tick("sent", "NOBODY").tick("want", "ALL").carryOn();
        worker.press("main a[href*='/home?home']").choose("by", "OUR_WORKER").tick("seen.danger", "NONE_SEEN")
                .tick("seen.siblings", "ALL_THERE").tick("seen.school", "NEAR").tick("seen.income", "ENOUGH")
                .carryOn();
        for (var days : new int[]{-2, 0}) {
            worker.go(page + "/wish").type(day("on", days)).tick("alone", "ALONE").tick("wants", "TO_GO").carryOn();
        }
    }

    void goesHome(String page) {
        worker.go(page + "/write").type(day("journey.on", 1)).tick("journey.with", "LEAD_WORKER")
                .choose("durable", "WITH_PARENTS").choose("agreed.authority", "ORDERED_IT")
                .choose("agreed.receiving", "WE_OURSELVES").type(Map.of("back", "Committee"));
        worker.page().locator("input[name=to]").first().check();
        worker.carryOn();
        worker.go(page + "/receiver").type(Map.of("to.name", "Zzadjoa")).carryOn();
        assertThat(worker.go(page).page().locator("main a[href$='/return/emergency']").count()).as("nothing is missing")
                .isZero();
        worker.press("form[action$='/return/ask'] button");
        manager.go(page.replace("/return", "/approvals")).press("main a[href*='/approvals/answer']")
                .tick("answer", "APPROVE").carryOn();
        worker.go(page + "/set-off").press("form[action$='/set-off'] button");
        worker.go(page + "/arrive").type(Map.of("to.name", "Zzadjoa")).choose("how.who", "MOTHER")
                .choose("how.identity", "PASSPORT").choose("how.witness", "COMMITTEE").tick("child.view", "GLAD");
        worker.press("main form[action$='/arrive'] button[type=submit]");
        assertThat(worker.page().locator("main a[href$='/return/back']").count()).as("at home").isOne();
    }

    void visitedAndOnceMissed(String page) {
        if (worker.go(page).page().locator("main a[href*='/missed']").count() == 0) {
            worker.go(page + "/plan").tick("solution", "HOME_OR_KIN").carryOn();
        }
        worker.go(page).press("main a[href*='/missed']").tick("reason", "NO_FUEL").type(day("again", 1)).carryOn();
        assertThat(worker.text()).contains("No fuel");
        worker.go(page).press("main a[href*='/visit?contact']").tick("how", "SEEN_ALONE").tick("where", "SCHOOL")
                .tick("noticed.siblings", "ALL_HERE").tick("back", "BACK_SAFELY").carryOn();
        IntStream.range(0, 10).forEach(at -> worker.tick("said[" + at + "].how", "WELL"));
        worker.carryOn();
        assertThat(worker.go(page).text()).contains("Seen alone");
    }

    void closingRefusedThenClosed(String file, Runnable approved) {
        worker.go(file + "/close/write").choose("reason.code", "SAFE-SETTLED").tick("checked", "SAFETY_REVIEWED")
                .type(Map.of("words", "With her mother", "child", "Glad to be there")).carryOn();
        worker.go(file + "/close");
        assertThat(worker.text()).contains("The file cannot be closed as safe and settled", "debt");
        assertThat(worker.page().locator("form[action$='/close/ask']").count()).isZero();

        worker.go(file + "/door").press("main a[href*='/door/one']").tick("state", "PROTECTED_AGAINST")
                .tick("evidence.who", "FAMILY")
                .type(Map.of("by", "The savings group", "evidence.what", "The group pays in turn")).carryOn();
        worker.go(file + "/close").press("form[action$='/close/ask'] button");
        approved.run();
        worker.go(file + "/close/confirm").press("form[action$='/confirm'] button");
        assertThat(worker.go(file).text()).contains("Record closed");
    }

    void seen(String file, String came) {
        worker.go(file + "/follow-up/sighting").tick("by", "COMMITTEE_ELSEWHERE").tick("sure", "SURE")
                .type(Map.of("words", "Carries loads at the station")).carryOn();
        worker.go(file + "/follow-up");
        worker.press("main a[href*='/check']").tick("came", came).type(Map.of("words", "Two colleagues went there"))
                .carryOn();
    }

    /** Says where the new record is. */
    String newFile(String file) {
        worker.press("main a[href$='/again']");
        worker.page().locator("input[name=why]").first().check();
        var intake = worker.carryOn().intake();
        assertThat(worker.text()).contains("A new file of a child whom we know");
        worker.go(intake + "/check").press("form[action$='/create'] button");
        worker.go(file).press("main .govuk-inset-text a[href^='/c/']:not([href$='/close'])");
        assertThat(worker.text()).contains("This child had a file before", "Trafficked again", "Record open");
        return worker.page().url().replaceAll("^https?://[^/]*", "");
    }
}
