package org.kinward.web.task.digest;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.task.digest.MailAddress;

/** Where a person wants mail, as typed; empty for nowhere. */
record AddressForm(String address) {

    AddressForm(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    static AddressForm of(Optional<MailAddress> kept) {
        return new AddressForm(kept.map(MailAddress::value).orElse(""));
    }

    /** Whether it is empty or can be an address. */
    boolean fits() {
        return address.isBlank() || MailAddress.fits(address);
    }

    Optional<MailAddress> read() {
        return address.isBlank() ? Optional.empty() : Optional.of(new MailAddress(address));
    }

    @Override
    public String toString() {
        return "AddressForm";
    }
}
