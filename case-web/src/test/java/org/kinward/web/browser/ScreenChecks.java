package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;

/** What axe does not see (SCREENS 7.1): wider letters, the Tab key, pasting into a password field. */
public record ScreenChecks(Page page) {

    /** WCAG 1.4.12: with that much space nothing is cut off and nothing goes out of the page. */
    private static final String CUT_OFF = """
            () => {
              const all = [...document.querySelectorAll('body *')];
              const wider = {'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em'};
              all.forEach(part => Object.entries(wider)
                .forEach(([name, value]) => part.style.setProperty(name, value, 'important')));
              const cut = all.filter(part => {
                const style = getComputedStyle(part), box = part.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && !part.closest('.govuk-visually-hidden')
                  && !part.matches('input, select, textarea, option')
                  && [style.overflowX, style.overflowY].some(how => how === 'hidden' || how === 'clip')
                  && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
              }).map(part => 'cut off: ' + part.outerHTML.slice(0, 160));
              const wide = document.documentElement.scrollWidth - innerWidth;
              all.forEach(part => part.removeAttribute('style'));
              return wide > 0 ? [...cut, 'sideways scroll of ' + wide] : cut;
            }""";

    /** Where the Tab key should stop, in the order of the page; of radios that belong together at one. */
    private static final String STOPS = """
            () => {
              const first = {};
              window.kinwardStops = [...document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
                .filter(part => part.tabIndex >= 0 && !part.matches(':disabled')
                  && part.checkVisibility({visibilityProperty: true}))
                .filter(part => {
                  if (part.type !== 'radio') return true;
                  const chosen = [...document.getElementsByName(part.name)].find(one => one.checked);
                  return part === (chosen || (first[part.name] = first[part.name] || part));
                });
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              scrollTo(0, 0);
              return window.kinwardStops.length;
            }""";

    private static final String WRONG_AT_STOP = """
            number => {
              const here = document.activeElement, name = here.outerHTML.slice(0, 120);
              if (here !== window.kinwardStops[number])
                return 'order: ' + name + ' instead of ' + window.kinwardStops[number].outerHTML.slice(0, 120);
              const marked = style => style.boxShadow !== 'none'
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
              const label = here.nextElementSibling;
              if (!marked(getComputedStyle(here)) && !(label && marked(getComputedStyle(label, '::before'))))
                return 'focus not visible: ' + name;
              const box = here.getClientRects()[0];
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
              if (right <= left || bottom <= top) return 'out of sight: ' + name;
              const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return above && (here.contains(above) || above.contains(here)) ? '' : 'covered: ' + name;
            }""";

    private static final String REFUSES_PASTE = """
            field => !field.dispatchEvent(new ClipboardEvent('paste',
              {clipboardData: new DataTransfer(), bubbles: true, cancelable: true})) || field.autocomplete === 'off'""";

    /** What is wrong with the page; empty if nothing is. */
    public List<String> problems() {
        return Stream.of(texts(page.evaluate(CUT_OFF)), tabThrough(), refusingPaste()).flatMap(List::stream).toList();
    }

    /** Fails with everything that is wrong. */
    void hold() {
        assertThat(problems()).as("checks of our own at %s", page.url()).isEmpty();
    }

    private List<String> tabThrough() {
        var stops = ((Number) page.evaluate(STOPS)).intValue();
        return Stream.iterate(0, number -> number < stops, number -> number + 1).map(number -> {
            page.keyboard().press("Tab");
            return (String) page.evaluate(WRONG_AT_STOP, number);
        }).filter(wrong -> !wrong.isEmpty()).limit(5).toList();
    }

    private List<String> refusingPaste() {
        return page.locator("input[type=password], input[autocomplete=one-time-code]").all().stream()
                .filter(field -> Boolean.TRUE.equals(field.evaluate(REFUSES_PASTE)))
                .map(field -> "no pasting into " + field.getAttribute("name")).toList();
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
