package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Children off a lorry, with labels on their wrists, typed by keyboard alone; then heads are counted. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyAtOnceJourneyTest {

    private static final int LOOKED_AT = 3;
    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#plainPhoneAndDesk";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
        QuietHouse.after(database);
    }

    /** A whole lorry once; elsewhere a few children show the same. */
    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void comeOffALorryAndAreTypedByKeyboard(Surroundings where) {
        int children = where.scripts() ? 3 : 25;
        var manager = devices.of("manager", where);
        var numbers = labels(manager);
        manager.go(place() + "/events").type(Map.of("onPaper", "" + children)).press("form[action$='/events'] button");

        for (int child = 0; child < children; child++) {
            typed(manager, child < numbers.size() ? numbers.get(child) : "", child);
        }

        assertThat(manager.page().locator("tbody tr").count()).isEqualTo(children);
        assertThat(manager.text()).contains(numbers.getFirst(), "12");
        manager.press("main a[href*='/correct']").press("main form button").press("main a[href$='/sealed']")
                .press("main form button");
        assertThat(manager.page().locator(".govuk-error-summary").count()).as("nothing was written").isOne();
        manager.press(".govuk-back-link");
        manager.press("main a[href$='/count']").type(Map.of("heads", "" + children))
                .press("form[action$='/count'] button");
        assertThat(manager.page().url()).contains("?counted");
    }

    private static void typed(NightPages manager, String label, int child) {
        // the browser gives the focus while it draws the page, a moment after the rows are there
        PlaywrightAssertions.assertThat(manager.page().locator("#label")).isFocused();
        var keys = Stream.concat(label.chars().mapToObj(sign -> "" + (char) sign),
                Stream.of("Tab", "ArrowDown", "Tab", "1", "2"));
        if (child < LOOKED_AT) {
            manager.keys(keys.toArray(String[]::new));
        } else {
            quickly(manager, keys, child);
        }
    }

    /** The page is the same for each child: after the first ones nobody looks it over again. */
    private static void quickly(NightPages manager, Stream<String> keys, int before) {
        var keyboard = manager.page().keyboard();
        keys.forEach(keyboard::press);
        keyboard.press("Enter");
        manager.page().locator("tbody tr").nth(before).waitFor();
    }

    private List<String> labels(NightPages manager) {
        manager.go("/intake").press("form[action$='/blank'] button:not([name])");
        assertThat(manager.page().locator(".kinward-blank").count()).isEqualTo(12);
        manager.go(place() + "/labels");
        manager.page().locator("select[name=givenTo]").selectOption(new SelectOption().setIndex(1));
        manager.press("form[action$='/labels'] button");
        var numbers = manager.page().locator("[data-reference-number]").allTextContents();
        manager.press("main a[href$='/void']").press(".govuk-button--warning").press(".govuk-back-link");
        manager.press("form[action$='/print'] button");
        assertThat(manager.page().locator(".kinward-label").allTextContents()).isEqualTo(numbers);
        return numbers;
    }

    private String place() {
        return "/places/" + database.superuser().sql("select id from account.place where name = 'Acacia House'")
                .query(UUID.class).single();
    }
}
