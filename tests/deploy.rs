//! The files of `deploy/` say what is so: variables that the program knows, addresses that it answers, manifests that can be read.

use std::collections::BTreeSet;
use std::fs::read_to_string;
use std::process::Command;

use regex::Regex;
use serde_yaml_ng::Value;

fn deployed(file: &str) -> String {
    read_to_string(format!("deploy/{file}")).expect("a file of deploy/")
}

fn help() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_signpost")).args(["serve", "--help"]).output().expect("it runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_variable_is_one_that_the_program_knows() {
    let variable = Regex::new("SIGNPOST_[A-Z_]+").expect("a pattern");
    let help = help();
    let known: BTreeSet<&str> = variable.find_iter(&help).map(|found| found.as_str()).collect();
    for file in ["signpost.service", "Containerfile", "kubernetes.yaml", "README.md"] {
        let text = deployed(file);
        for found in variable.find_iter(&text) {
            assert!(known.contains(found.as_str()), "{file}: the program knows no {}", found.as_str());
        }
    }
    assert!(known.len() > 8, "{known:?}");
}

#[test]
fn the_unit_and_its_socket_fit_together() {
    let (unit, socket) = (deployed("signpost.service"), deployed("signpost.socket"));
    for line in ["Requires=signpost.socket", "Type=notify", "LimitCORE=0", "MemorySwapMax=0", "NoNewPrivileges=yes"] {
        assert!(unit.lines().any(|told| told == line), "{line}");
    }
    assert!(socket.contains("ListenStream=127.0.0.1:3000\n") && !unit.contains("SIGNPOST_ADDR"));
    let metrics = unit.lines().find_map(|line| line.strip_prefix("Environment=SIGNPOST_METRICS=127.0.0.1:"));
    let bound = unit.lines().find_map(|line| line.strip_prefix("SocketBindAllow=ipv4:tcp:"));
    assert!(metrics.is_some() && metrics == bound, "{metrics:?}, {bound:?}");
}

#[test]
fn the_manifests_can_be_read_and_nobody_gains_anything_by_the_program() {
    let documents: Vec<Value> = serde_yaml_ng::Deserializer::from_str(&deployed("kubernetes.yaml"))
        .map(|document| serde::Deserialize::deserialize(document).expect("YAML"))
        .collect();
    let of_kind = |kind: &str| documents.iter().find(|document| document["kind"] == kind).expect("a manifest");
    let deployment = &of_kind("Deployment")["spec"];
    assert_eq!(
        deployment["strategy"]["rollingUpdate"]["maxUnavailable"], 0,
        "a new one answers before an old one goes"
    );
    let pod = &deployment["template"]["spec"];
    assert_eq!(
        (&pod["securityContext"]["runAsNonRoot"], &pod["automountServiceAccountToken"]),
        (&true.into(), &false.into())
    );
    let container = &pod["containers"][0];
    let may = &container["securityContext"];
    assert_eq!((&may["readOnlyRootFilesystem"], &may["allowPrivilegeEscalation"]), (&true.into(), &false.into()));
    assert_eq!(may["capabilities"]["drop"][0], "ALL");
    for probe in ["startupProbe", "readinessProbe", "livenessProbe"] {
        assert_eq!(container[probe]["httpGet"]["path"], "/healthz", "{probe}");
    }
    let port = &container["ports"][0]["containerPort"];
    let listens = Regex::new(r"SIGNPOST_ADDR=0\.0\.0\.0:(\d+)").expect("a pattern");
    let image = deployed("Containerfile");
    let listens: u64 = listens.captures(&image).expect("the port of the image")[1].parse().expect("a number");
    assert_eq!(port.as_u64(), Some(listens));
    let selector = &deployment["selector"]["matchLabels"];
    assert_eq!(selector, &deployment["template"]["metadata"]["labels"]);
    assert_eq!(selector, &of_kind("Service")["spec"]["selector"]);
    assert_eq!(of_kind("NetworkPolicy")["spec"]["policyTypes"][1], "Egress", "it asks nobody for anything");
}
