package org.kinward.web.house.example.porch;

import java.util.List;

import org.kinward.web.house.example.persistence.OpenRow;

/** Public, it knows a row, and it cannot be made where nothing was ticked. */
public record PorchForm(List<OpenRow> rows, boolean ticked) {
}
