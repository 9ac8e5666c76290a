package org.kinward.web.consent.sound;

import java.net.URI;

import org.kinward.core.access.NotThere;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.web.access.AllowedToStaff;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.shell.page.FileAnswer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A recording of the statement for everybody at work in its country: heard in the page, a file when it is opened. */
@Controller
class PlayController {

    private final Recordings recordings;

    PlayController(Recordings recordings) {
        this.recordings = recordings;
    }

    @AllowedToStaff
    @GetMapping("/statements/sound")
    ResponseEntity<Resource> play(@RequestParam(defaultValue = "") String of) {
        if (of.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/")).build();
        }
        var sound = new SoundId(ConsentPath.id(of));
        var file = recordings.play(sound).orElseThrow(NotThere::new);
        return FileAnswer.shut(MediaType.parseMediaType(file.format().mediaType()),
                "statement." + file.format().ending(), new ByteArrayResource(file.bytes()));
    }
}
