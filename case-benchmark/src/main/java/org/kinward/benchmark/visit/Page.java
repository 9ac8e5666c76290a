package org.kinward.benchmark.visit;

import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as it came.
 *
 * @param address
 *            where the redirects led to
 * @param arrived
 *            moment of its last byte, as {@link System#nanoTime} counts
 */
public record Page(URI address, Document content, long arrived) {

    static Page of(URI address, String html, long arrived) {
        return new Page(address, Jsoup.parse(html, address.toString()), arrived);
    }

    public String path() {
        return address.getPath();
    }

    /** Where the links of the main part lead whose path begins so, each once. */
    public List<String> links(String begin) {
        return content.select("main a[href^=" + begin + "]").eachAttr("href").stream().distinct().toList();
    }

    /** The first form of the page whose action ends so. */
    public Form form(String actionEnd) throws Refused {
        var form = content.selectFirst("form[action$=" + actionEnd + "]");
        if (form == null) {
            throw new Refused("no form " + actionEnd + " on " + path());
        }
        return Form.of(address, form);
    }

    /** Stays when the page is at this path and shows one element of that kind; anything else is not the page meant. */
    public Page expect(String pathPattern, String element) throws Refused {
        if (!path().matches(pathPattern)) {
            throw new Refused("came to " + path() + " instead of " + pathPattern);
        }
        if (!content.select("main .govuk-error-summary").isEmpty()) {
            throw new Refused("what was typed was refused at " + path());
        }
        if (content.select("main " + element).isEmpty()) {
            throw new Refused("nothing like " + element + " at " + path());
        }
        return this;
    }
}
