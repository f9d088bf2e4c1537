package org.vitagraph.name;

import org.vitagraph.text.Span;

public record PrintedDate(Span span, String iso) {}
