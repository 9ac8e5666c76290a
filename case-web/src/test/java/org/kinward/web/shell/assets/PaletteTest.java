package org.kinward.web.shell.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of our own colours, computed as WCAG 2.2 says, from the file that the stylesheet is made of. */
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("\\$kinward-([a-z-]+): (#[0-9a-f]{6});");

    private Map<String, String> colours = Map.of();

    @BeforeEach
    void read() throws IOException {
        var palette = Files.readString(Path.of("src/main/assets/_palette.scss"));
        colours = COLOUR.matcher(palette).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }

    @ParameterizedTest
    @CsvSource({"deep-text, deep, 7", "link, paper, 4.5", "link, shade, 4.5", "link-hover, paper, 4.5",
            "link-visited, paper, 4.5", "link-visited, shade, 4.5", "paper, go, 4.5", "paper, stop, 4.5",
            "stop, paper, 4.5", "ink, paper, 7", "ink, shade, 7", "quiet, paper, 4.5", "quiet, shade, 4.5",
            "ink, focus, 7", "focus, deep, 3"})
    void isReadable(String front, String back, double least) {
        assertThat(contrast(colour(front), colour(back))).as("%s on %s", front, back).isGreaterThanOrEqualTo(least);
    }

    @Test
    void wouldFindAColourThatIsTooPale() {
        assertThat(contrast("#949494", "#ffffff")).isLessThan(4.5);
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
    }

    private String colour(String name) {
        assertThat(colours).containsKey(name);
        return colours.getOrDefault(name, "");
    }

    private static double contrast(String one, String other) {
        var bright = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int start) {
        var share = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
