package org.mingfa.kiosk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mingfa.device.speech.Speaker;
import org.mingfa.device.speech.SpeechRecognizer;
import org.mingfa.kiosk.content.CurrentLaw;
import org.mingfa.runtime.health.HealthState;
import org.mingfa.update.PackManifest;
import org.mingfa.update.TrustStore;

/// How the parts of the kiosk are, in words for the technician.
final class KioskState {
    private KioskState() {}

    static HealthState law(CurrentLaw law) {
        if (law.isOpening()) {
            return new HealthState.Degraded("正在打开内容包，请稍候");
        }
        if (law.manifest().isEmpty()) {
            return new HealthState.Down("没有可用的内容包：请运行 ./mingfa law install 装一个");
        }
        return law.holdsLaw()
                ? new HealthState.Well(
                        "已打开 " + law.manifest().map(PackManifest::created).orElse("") + " 的内容包")
                : new HealthState.Degraded("只有常见问题卡片，没有法律全文：请运行 ./mingfa demo --laws 法律文件夹或 zip");
    }

    static HealthState meaning(CurrentLaw law) {
        return law.understandsMeaning() ? new HealthState.Well(law.meaning()) : new HealthState.Degraded(law.meaning());
    }

    static HealthState speech(Speaker speaker) {
        return speaker.trouble()
                .<HealthState>map(HealthState.Degraded::new)
                .orElseGet(() -> new HealthState.Well("可以出声"));
    }

    static HealthState hearing(SpeechRecognizer recognizer) {
        return recognizer
                .trouble()
                .<HealthState>map(HealthState.Degraded::new)
                .orElseGet(() -> new HealthState.Well("可以听写"));
    }

    static HealthState trust(TrustStore trust) {
        return trust.trustsDevelopment()
                ? new HealthState.Degraded("信任开发密钥，谁都能签发内容包：正式使用前请设置 law.trust")
                : new HealthState.Well("只信任本单位的密钥");
    }

    static Map<String, String> facts(CurrentLaw law, KioskConfig config, Supplier<Map<String, String>> extraFacts) {
        Map<String, String> facts = new LinkedHashMap<>();
        law.manifest().ifPresent(manifest -> {
            facts.put("内容包日期", manifest.created());
            facts.put("内容来源", manifest.source());
            facts.put(
                    "法律",
                    manifest.counts().getOrDefault("laws", 0L) + " 部（现行有效 "
                            + manifest.counts().getOrDefault("laws in force", 0L) + " 部）");
            facts.put("条文", manifest.counts().getOrDefault("articles", 0L) + " 条");
        });
        facts.put("数据文件夹", config.home().toString());
        facts.putAll(extraFacts.get());
        return facts;
    }
}
