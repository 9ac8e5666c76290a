package org.kinward.web.house.example.persistence;

import org.kinward.web.house.example.porch.PorchForm;

/** Public, and it knows a page. */
public record OpenRow(PorchForm shownBy) {
}
