package org.kinward.web.setting;

import java.util.Optional;

import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** A setting as typed. */
public interface SettingForm<T> {

    FormStamp stamp();

    /** What was typed, for somebody who has seen this version. */
    SettingForm<T> seen(Revision revision);

    /** What is set; empty if something is wrong, and then it says what. */
    Optional<T> read(BindingResult result);
}
