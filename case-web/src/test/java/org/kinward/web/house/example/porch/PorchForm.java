package org.kinward.web.house.example.porch;

import java.util.List;

import org.kinward.web.house.example.persistence.OpenRow;

/** Public, and it knows a row. */
public record PorchForm(List<OpenRow> rows) {
}
