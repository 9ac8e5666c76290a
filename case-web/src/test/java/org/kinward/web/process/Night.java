package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.kinward.web.intake.Shift;

/**
 * One carer with four forms open, each before another step: a record that is being created, one that was created and the
 * vault is not told, a name that the vault has and casework not yet, and a child just being begun.
 */
final class Night {

    private final Shift carer;
    private final String inside;
    private final String told;
    private final String named;
    private final Map<String, Document> forms = new HashMap<>();
    private String acknowledged = "";

    private Night(Shift carer) {
        this.carer = carer;
        this.inside = carer.begin();
        this.told = carer.begin();
        this.named = carer.begin();
    }

    static Night begin(Shift carer) {
        var night = new Night(carer);
        night.forms.put(night.inside, carer.page(night.inside + "/check"));
        night.forms.put(night.told, carer.page(night.told + "/check"));
        night.forms.put(night.named, carer.page(night.named + "/name"));
        night.forms.put("/intake", carer.page("/intake"));
        return night;
    }

    String inside() {
        return inside;
    }

    String named() {
        return named;
    }

    /** The record whose vault is not told is answered; whoever stands before a lock is answered by nobody. */
    void sendAll() {
        var answer = carer.send(forms.get(told), told + "/create", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        acknowledged = Shift.to(answer);
        inBackground(this::create);
        inBackground(this::name);
        inBackground(this::start);
    }

    /** The same forms, as they stand in the same browser. */
    void sendAllAgain() {
        assertThat(Shift.to(carer.send(forms.get(told), told + "/create", Map.of()))).isEqualTo(acknowledged);
        assertThat(create()).isEqualTo(302);
        assertThat(name()).isEqualTo(302);
        assertThat(start()).isEqualTo(302);
    }

    private int create() {
        return carer.send(forms.get(inside), inside + "/create", Map.of()).statusCode();
    }

    private int name() {
        return carer.send(forms.get(named), named + "/name", Map.of("name", "Akouvi", "word", "Papillon")).statusCode();
    }

    private int start() {
        var typed = new HashMap<>(Map.of("known", "NOTHING"));
        var place = forms.get("/intake").selectFirst("input[name=place]");
        if (place != null) {
            typed.put("place", place.attr("value"));
        }
        return carer.send(forms.get("/intake"), "/intake", typed).statusCode();
    }

    private static void inBackground(Runnable press) {
        Thread.ofVirtual().uncaughtExceptionHandler((_, _) -> {
            // the answer never came: the program was killed, as it should be
        }).start(press);
    }

    /** The numbers that the children of this night have. */
    String numbers() {
        return "select string_agg(id || '=' || reference, ' ' order by id) from casework.intake where id in ('"
                + id(inside) + "', '" + id(told) + "', '" + id(named) + "')";
    }

    String namesHeld() {
        return "select count(*) from identity.held_value where field = 'NAME_USED' and child_id = '" + id(named) + "'";
    }

    String callWord() {
        return "select call_word from casework.intake where id = '" + id(named) + "'";
    }

    static String id(String intake) {
        return intake.substring("/intake/".length());
    }
}
