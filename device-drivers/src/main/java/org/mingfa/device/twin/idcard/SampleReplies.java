package org.mingfa.device.twin.idcard;

import java.util.List;
import org.mingfa.device.idcard.IdCardFrame;

/// The replies of the module as they go over the wire, without one.
public final class SampleReplies {
    private static final IdCardFrame FIND = IdCardFrame.request(0x20, 0x01);
    private static final IdCardFrame SELECT = IdCardFrame.request(0x20, 0x02);
    private static final IdCardFrame READ = IdCardFrame.request(0x30, 0x01);

    private SampleReplies() {}

    /// Text and photo of every sample card, 1,295 bytes each.
    public static List<byte[]> textAndPhoto() {
        return SampleCards.all().stream().map(SampleReplies::textAndPhoto).toList();
    }

    private static byte[] textAndPhoto(SampleCard card) {
        SamModule module = new SamModule();
        module.insert(card);
        module.answer(FIND);
        module.answer(SELECT);
        return module.answer(READ).bytes();
    }
}
