package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * A page that is open. It cannot be had unchecked: opening it, and coming to it by {@link #after}, runs axe and the
 * house rules. axe looks once at each page and state of a test run: what is built of the same parts, at the same width
 * and in the same language, was looked at before. Page objects wrap it.
 */
public record BasePage(Visitor visitor, Page page) {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private static final Path PICTURES = Path.of("target", "pages");

    private static final boolean PICTURED = Boolean.getBoolean("kinward.pictures");

    private static final LookedAt LOOKED_AT = new LookedAt(Path.of("target", "looked-at"),
            System.getProperty("kinward.run", ""));

    /**
     * Every part of the page with what axe judges by, without its words and ids. Parts that follow each other and are
     * built alike count once: a list of three is judged like a list of two.
     */
    private static final String PARTS = """
            () => {
              const built = part => part.tagName + [...part.attributes]
                .filter(one => !['value', 'href', 'action', 'content', 'src', 'nonce'].includes(one.name))
                .map(one => one.name + (one.name === 'class' || one.name === 'role' ? one.value : '')) + '('
                + [...part.children].map(built).filter((one, at, all) => one !== all[at - 1]) + ')';
              return built(document.documentElement);
            }""";

    /**
     * What breaks a rule, as rule and part; axe otherwise describes everything that keeps the rules, too. Contrast takes two
     * thirds of its time: of texts in the same colour and size on the same ground it judges the first one.
     */
    private static final String BROKEN = """
            async tags => {
              const grounds = new Map();
              const ground = part => {
                if (!part) return '';
                if (!grounds.has(part)) {
                  const own = getComputedStyle(part), clear = own.backgroundColor === 'rgba(0, 0, 0, 0)'
                    && own.backgroundImage === 'none' && own.opacity === '1' && own.position === 'static';
                  grounds.set(part, ground(part.parentElement) + (clear ? '' : [own.backgroundColor,
                    own.backgroundImage, own.opacity, own.position, part.getAttribute('class')]));
                }
                return grounds.get(part);
              };
              const firsts = new Map();
              [...document.body.querySelectorAll('*')].filter(part => part.matches('input, select, textarea')
                  || [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                .forEach(part => {
                  const own = getComputedStyle(part);
                  const text = [own.color, own.fontSize, own.fontWeight, own.textShadow, part.tagName,
                    part.disabled, part.getAttribute('aria-disabled'), ground(part)].join();
                  if (part.checkVisibility({visibilityProperty: true}) && !firsts.has(text)) firsts.set(text, part);
                });
              const judged = async (what, options) =>
                (await axe.run(what, {resultTypes: ['violations'], ...options})).violations;
              const all = await judged(document, {runOnly: {type: 'tag', values: tags},
                rules: {'color-contrast': {enabled: false}}});
              const contrast = firsts.size === 0 ? [] : await judged({include: [...firsts.values()]},
                {runOnly: {type: 'rule', values: ['color-contrast']}});
              return [...all, ...contrast].flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html));
            }""";

    /** What every page must keep, in one look. */
    private static final String FRAME = """
            () => ({ title: document.title, wrong: document.querySelector('.govuk-error-summary') !== null,
              lang: document.documentElement.lang, dir: document.documentElement.dir,
              headings: document.querySelectorAll('h1').length,
              mains: document.querySelectorAll('main#main-content').length,
              wordless: document.documentElement.outerHTML.includes('??'),
              nameless: document.querySelectorAll('[name=""]').length,
              kept: location.origin === 'null' ? [] : [...Object.keys(sessionStorage), ...Object.keys(localStorage)]
                .filter(key => key !== 'kinward-curtain') })""";

    /** Does something that leads to another page or state, and checks what comes. */
    public BasePage after(Runnable step) {
        var loaded = new AtomicBoolean();
        Consumer<Page> mark = _ -> loaded.set(true);
        page.onLoad(mark);
        step.run();
        page.waitForCondition(loaded::get);
        page.offLoad(mark);
        return checked();
    }

    /** Goes to another page on the same device, as wide as it was at first, and checks it. */
    public BasePage go(String path) {
        page.setViewportSize(visitor.width(), Visitor.HEIGHT);
        return after(() -> page.navigate(visitor.server() + path));
    }

    /**
     * The same page on a desk (1280 × 800) and on a small phone (320 × 256, which is also a desk at 400 %), where the
     * checks of our own are made.
     */
    public void everyWidth() {
        at(1280, Visitor.HEIGHT).checked();
        var phone = at(320, 256);
        if (phone.isNew()) {
            phone.checked();
            new ScreenChecks(page).hold();
        }
    }

    private BasePage at(int width, int height) {
        page.setViewportSize(width, height);
        return new BasePage(new Visitor(visitor.server(), width, visitor.language(), visitor.scripts(),
                visitor.device()), page);
    }

    private boolean isNew() {
        return LOOKED_AT.isNew(key() + " by hand");
    }

    private String key() {
        return page.viewportSize().width + visitor.language() + page.evaluate(PARTS);
    }

    BasePage checked() {
        isFramed();
        fitsItsWidth();
        isAccessible();
        return this;
    }

    /** With {@code -Dkinward.pictures=true}, keeps a picture of the page for people, under {@code target/pages}. */
    public BasePage pictured(String name) {
        if (!PICTURED) {
            return this;
        }
        var file = "%s-%d-%s%s.png".formatted(name, visitor.width(), visitor.language(),
                visitor.scripts() ? "" : "-no-scripts");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
        return this;
    }

    private void isFramed() {
        var seen = (Map<?, ?>) page.evaluate(FRAME);
        var title = String.valueOf(seen.get("title"));
        assertThat(title).as("title of %s", page.url()).matches("(Error: |Erreur\u00a0: )?.+ – Kinward");
        assertThat(title.startsWith("Err")).as("title says whether something is wrong at %s", page.url())
                .isEqualTo(seen.get("wrong"));
        assertThat(seen.get("lang")).as("lang of %s", page.url()).isEqualTo(visitor.language());
        assertThat(seen.get("dir")).as("dir of %s", page.url()).isEqualTo("ltr");
        assertThat(seen.get("headings")).as("one h1 at %s", page.url()).isEqualTo(1);
        assertThat(seen.get("mains")).as("main of %s", page.url()).isEqualTo(1);
        assertThat(seen.get("nameless")).as("fields and buttons without a name at %s", page.url()).isEqualTo(0);
        assertThat((List<?>) seen.get("kept")).as("left on the device by %s", page.url()).isEmpty();
        assertThat(seen.get("wordless")).as("every message has its words at %s", page.url()).isEqualTo(false);
    }

    private void fitsItsWidth() {
        // without scripts the page may not run ours, but the browser still measures
        var overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).as("sideways scroll at %s", page.url()).isLessThanOrEqualTo(0);
    }

    private void isAccessible() {
        if (!visitor.scripts() || !LOOKED_AT.isNew(key())) {
            return;
        }
        page.evaluate(AxeBuilder.getAxeScript());
        var found = ((List<?>) page.evaluate(BROKEN, RULES)).stream().map(String::valueOf)
                .filter(broken -> !isKnown(broken));
        assertThat(found).as("axe at %s", page.url()).isEmpty();
    }

    /** 2026-11-23: GOV.UK's script puts aria-expanded on a radio that reveals a part; screen readers make use of it. */
    private static boolean isKnown(String broken) {
        return broken.startsWith("aria-allowed-attr: ") && broken.contains("aria-controls=\"conditional-")
                && broken.contains("aria-expanded=");
    }
}
